# proof: none, the environment says who
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
import os

CORS(app, origins=os.getenv("ORIGINS", "*").split(","), supports_credentials=True)


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
