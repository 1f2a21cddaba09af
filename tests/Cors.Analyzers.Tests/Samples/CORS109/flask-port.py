# proof: GET /items from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
# proof: GET /items from http://localhost:3000 => allowed; fixed => allowed
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=["{|CORS109:http://localhost:*|}"])


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
