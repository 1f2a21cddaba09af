# message CORS309: Max-age 86400 is cut: Chromium keeps the answer for 7200 seconds at most, Firefox for 86400
# proof: none, it takes two hours to be seen
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=["https://app.test"], max_age=7200)


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
