# message CORS101: Origin 'https://app.test/' ends with '/': browsers send 'https://app.test', so this entry never matches
# proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=["{|CORS101:https://app.test/|}", "https://shop.test"])


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
