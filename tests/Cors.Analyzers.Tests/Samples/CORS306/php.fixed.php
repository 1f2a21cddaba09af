<?php
// proof: none, such names change nothing
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Headers: Content-Type');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
