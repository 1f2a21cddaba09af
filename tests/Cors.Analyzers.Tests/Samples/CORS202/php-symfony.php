<?php
// proof: none, the framework is not there
final class CorsListener
{
    public function onKernelResponse($event): void
    {
        $response = $event->getResponse();
        $response->headers->set('Access-Control-Allow-Origin', {|CORS202:$event->getRequest()->headers->get('Origin')|});
        $response->headers->set('Access-Control-Allow-Credentials', 'true');
        $response->setVary('Origin');
    }
}
