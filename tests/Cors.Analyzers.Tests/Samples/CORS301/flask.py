# message CORS301: 'Content-Type, Authorization' is no list: flask-cors compares it as one name, so that a preflight that asks for one of them is refused
# proof: PUT /items/1 with Content-Type: application/json from https://app.test => blocked HeaderDisallowedByPreflightResponse; fixed => allowed
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=["https://app.test"], allow_headers="{|CORS301:Content-Type, Authorization|}")


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
