<?php
// Each response has headers of its own: only one of them is sent.
use Symfony\Component\HttpFoundation\Response;

$items = new Response('[]', 200, ['Access-Control-Allow-Origin' => 'https://app.test']);
$empty = new Response('', 204, ['Access-Control-Allow-Origin' => 'https://app.test']);

$answer = count($list) > 0 ? $items : $empty;
$answer->send();
