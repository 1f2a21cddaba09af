# message CORS115: 'CORS(…)' has no effect: the header that @after_request writes is in force
# proof: GET /items with credentials from https://evilapp.test => blocked AllowOriginMismatch
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
{|CORS115:CORS|}(app, supports_credentials=True)


@app.after_request
def add_headers(response):
    response.headers.add("Access-Control-Allow-Origin", "https://app.test")
    return response


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
