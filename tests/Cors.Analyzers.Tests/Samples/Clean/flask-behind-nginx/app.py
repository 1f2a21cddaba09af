from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=["https://app.test"])


@app.route("/api/items")
def items():
    return jsonify(["tea", "cups"])
