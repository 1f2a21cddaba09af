# proof: none, a script cannot send such a header
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=["https://app.test"], allow_headers=["Content-Type", "{|CORS306:Access-Control-Allow-Origin|}"], expose_headers=["{|CORS306:Set-Cookie|}", "ETag"])


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
