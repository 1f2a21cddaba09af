<?php
// proof: GET /items from https://evilapp.test => header Access-Control-Allow-Origin is "https://evilapp.test"; fixed => header Access-Control-Allow-Origin is "*"
header('Access-Control-Allow-Origin: {|CORS111:*|}');
header('Vary: Origin');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
