<?php
// Both are the same response, and the second call replaces what the first has set.
function onAnswer($event, bool $isForced): void
{
    $answer = $event->getResponse();
    $answer->headers->set('Vary', 'Origin');
    $answer->headers->set('Access-Control-Allow-Origin', 'https://app.test');

    if ($isForced) {
        $event->getResponse()->headers->set('Access-Control-Allow-Origin', 'https://admin.app.test');
    }
}
