package org.khet.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the public port whether the portal is up. */
final class Health {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    boolean isUp(String address) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    && "UP".equals(Json.read(answer.body()).at("status").text());
        } catch (IOException | IllegalArgumentException notYet) {
            return false;
        }
    }
}
