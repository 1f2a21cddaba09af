# message CORS312: 'Access-Control-Allow-Method' is no header that browsers know; 'Access-Control-Allow-Methods' is
# proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
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
