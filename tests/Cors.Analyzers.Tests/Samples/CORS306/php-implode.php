<?php
// proof: none, such names change nothing
header('Access-Control-Allow-Origin: https://app.test');
header('Access-Control-Allow-Headers: ' . implode(',', [
    'Content-Type',
    '{|CORS306:Origin|}',
    'Authorization',
]));

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
