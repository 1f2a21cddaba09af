# message CORS106: 'https://*.app.test' never matches: it is run as a regular expression, in which '*' repeats what stands before it
# proof: GET /items from https://www.app.test => blocked MissingAllowOriginHeader; fixed => allowed
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=["{|CORS109:{|CORS106:https://*.app.test|}|}"])


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
