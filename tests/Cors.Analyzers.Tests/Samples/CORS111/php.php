<?php
// proof: GET /items from https://evilapp.test => allowed
header('Access-Control-Allow-Origin: {|CORS111:*|}');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
