<?php
// proof: GET /items from https://evilapp.test => header Access-Control-Allow-Origin is "https://evilapp.test"; fixed => header Access-Control-Allow-Origin is "*"
header({|CORS112:'Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']|});
header('Vary: Origin');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
