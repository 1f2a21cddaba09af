# message CORS308: Max-age '1h' is no whole number of seconds: browsers ignore it and keep the answer for 5 seconds
# proof: preflight of PUT /items/1 from https://app.test => header Access-Control-Max-Age is "1h"; fixed => header Access-Control-Max-Age is "3600"
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=["https://app.test"], max_age="{|CORS308:1h|}")


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
