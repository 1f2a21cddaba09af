# proof: GET /items with credentials from https://app.test => blocked InvalidAllowCredentials; fixed => allowed
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.after_request
def add_headers(response):
    response.headers["Access-Control-Allow-Origin"] = "https://app.test"
    response.headers["Access-Control-Allow-Credentials"] = "true"
    return response


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
