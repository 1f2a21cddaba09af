<?php
// proof: preflight of PUT /items/1 from https://app.test => header Access-Control-Max-Age is "86400"
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Methods: PUT');
header('Access-Control-Max-Age: ' . {|CORS309:60 * 60 * 24|});

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
