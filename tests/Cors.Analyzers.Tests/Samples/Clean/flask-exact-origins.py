# proof: GET /items with credentials from https://app.test => allowed
# proof: PUT /items/1 with credentials from https://app.test => allowed
# proof: GET /items from https://evilapp.test => blocked MissingAllowOriginHeader
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=["https://app.test", "http://localhost:3000"], supports_credentials=True, methods=["get", "put", "delete"])


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
