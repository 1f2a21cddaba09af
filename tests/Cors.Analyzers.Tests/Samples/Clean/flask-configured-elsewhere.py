# proof: none, the settings say who
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
app.config.from_object("settings.Production")
CORS(app, supports_credentials=True)


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
