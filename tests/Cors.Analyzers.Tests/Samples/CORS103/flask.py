# proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=["{|CORS103:https://app.test:443|}"])


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
