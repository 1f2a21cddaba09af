# message CORS101: Origin 'https://app.test/' ends with '/': browsers send 'https://app.test', so browsers refuse the answer
# proof: GET /items from https://app.test => blocked AllowOriginMismatch; fixed => allowed
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.after_request
def add_headers(response):
    response.headers["Access-Control-Allow-Origin"] = "https://app.test"

    response.headers["Access-Control-Allow-Methods"] = "GET, PUT, DELETE"
    response.headers["Access-Control-Allow-Headers"] = "Content-Type"
    return response


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
