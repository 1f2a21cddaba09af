<?php
// message CORS112: This lets every origin in, which '*' says plainly
// proof: GET /items from https://evilapp.test => header Access-Control-Allow-Origin is "https://evilapp.test"; fixed => header Access-Control-Allow-Origin is "*"
if (isset($_SERVER['HTTP_ORIGIN'])) {
    header("Access-Control-Allow-Origin: {|CORS112:{$_SERVER['HTTP_ORIGIN']}|}");
    header('Vary: Origin');
}

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
