# message CORS303: The policy does not allow Content-Type, which 'PUT, DELETE /items/<item>' needs: browsers say 'Request header field content-type is not allowed by Access-Control-Allow-Headers in preflight response.'
# proof: PUT /items/1 with Content-Type: application/json from https://app.test => blocked HeaderDisallowedByPreflightResponse; fixed => allowed
from flask import Flask, jsonify, request
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins=["https://app.test"], {|CORS303:allow_headers=["X-Shop"]|})


@app.route("/items")
def items():
    return jsonify(["tea", "cups"])


@app.route("/items/<item>", methods=["PUT", "DELETE"])
def item(item):
    return jsonify(request.get_json(silent=True))
