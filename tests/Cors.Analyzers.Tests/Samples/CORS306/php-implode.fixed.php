<?php
// proof: none, such names change nothing
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Headers: ' . implode(',', [
    'Content-Type',
    'Authorization',
]));

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
