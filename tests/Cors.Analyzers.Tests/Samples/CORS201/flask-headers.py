# proof: GET /items with credentials from https://app.test => blocked WildcardOriginNotAllowed; fixed => blocked WildcardOriginNotAllowed (cookies need a named origin)
# proof: GET /items with credentials from https://app.test => header Access-Control-Allow-Credentials is "true"; fixed => header Access-Control-Allow-Credentials is absent
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.after_request
def add_headers(response):
    response.headers["Access-Control-Allow-Origin"] = "*"
    response.headers["Access-Control-Allow-Credentials"] = "{|CORS201:true|}"
    return response


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
