# message CORS302: The policy does not allow PUT and DELETE, which 'PUT, DELETE /items/<item>' needs: browsers say 'Method PUT is not allowed by Access-Control-Allow-Methods in preflight response.'
# proof: PUT /items/1 from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
from flask import Flask, jsonify
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=["https://app.test"], {|CORS302:methods=["GET", "POST"]|})


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(item)
