# message CORS105: Origin ' https://app.test' has white space around it, so this entry never matches
# proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
ORIGINS = "https://shop.test,{|CORS105: https://app.test|}".split(",")
CORS(app, origins=ORIGINS)


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
