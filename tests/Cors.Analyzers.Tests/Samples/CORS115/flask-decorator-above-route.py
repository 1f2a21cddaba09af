# message CORS115: '@cross_origin' above '@app.route' has no effect: the view as it is registered below it is in force
# proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
from flask import Flask, jsonify
from flask_cors import cross_origin

app = Flask(__name__)


@{|CORS115:cross_origin|}(origins=["https://app.test"])
@app.route("/items")
@app.route("/items/<item>", methods=["PUT", "DELETE"])
def items(item=None):
    return jsonify(["tea", "cups"])
