# proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
from flask import Flask, jsonify
from flask_cors import cross_origin

app = Flask(__name__)


@app.route("/items")
@app.route("/items/<item>", methods=["PUT", "DELETE"])
@cross_origin(origins=["{|CORS101:https://app.test/|}"])
def items(item=None):
    return jsonify(["tea", "cups"])
