package org.khet.portal.vaadin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The policy that tells browsers what a page of the portal may do. */
class HeadersTest {
    private final Map<String, String> policy = Arrays.stream(
                    SecurityHeaders.policy("abc").split("; "))
            .map(part -> part.split(" ", 2))
            .collect(Collectors.toMap(part -> part[0], part -> part[1], (one, other) -> one));

    @Test
    void policyTakesNothingFromElsewhere() {
        assertThat(policy)
                .containsEntry("default-src", "'self'")
                .containsEntry("connect-src", "'self'")
                .containsEntry("object-src", "'none'")
                .containsEntry("base-uri", "'self'")
                .containsEntry("form-action", "'self'")
                .containsEntry("frame-ancestors", "'none'");
        assertThat(policy.values()).noneMatch(value -> value.contains("http") || value.contains("*"));
    }

    @Test
    void scriptsNeedTheNonceOfTheirPage() {
        assertThat(policy.get("script-src")).contains("'nonce-abc'").doesNotContain("unsafe-inline");
        assertThat(SecurityHeaders.policy("")).doesNotContain("nonce");
    }

    @Test
    void answersNameNoOtherOrigin() {
        Function<String, Long> parts =
                word -> policy.keySet().stream().filter(word::equals).count();
        assertThat(parts.apply("frame-ancestors")).isEqualTo(1);
        assertThat(SecurityHeaders.policy("abc")).doesNotContain("Access-Control");
    }
}
