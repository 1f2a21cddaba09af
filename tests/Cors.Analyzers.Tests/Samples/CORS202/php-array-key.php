<?php
// proof: GET /items with credentials from https://evilapp.test => allowed (unsafe)
header({|CORS202:"Access-Control-Allow-Origin: " . (array_key_exists('HTTP_ORIGIN', $_SERVER)
    ? $_SERVER['HTTP_ORIGIN']
    : $_SERVER['HTTP_HOST'])|});
header('Access-Control-Allow-Credentials: true');
header('Vary: Origin');

header('Content-Type: application/json');
echo json_encode(['tea', 'cups']);
