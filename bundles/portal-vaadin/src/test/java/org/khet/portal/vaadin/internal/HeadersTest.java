package org.khet.portal.vaadin.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The policy that tells browsers what a page of the portal may do. */
class HeadersTest {
    private final Map<String, String> policy = Arrays.stream(
                    SecurityHeaders.policy("abc", Set.of()).split("; "))
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
        assertThat(SecurityHeaders.policy("", Set.of())).doesNotContain("nonce");
    }

    /** Sign for sign, so that nothing comes in unseen. */
    @Test
    void picturesOfAnOriginThatTheOfficeNamed_areAllowedAndNothingElse() {
        String start =
                "default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-abc'; style-src 'self' 'unsafe-inline'; "
                        + "img-src 'self' data: blob:";
        String end =
                "; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
                        + "frame-ancestors 'none'";
        assertThat(SecurityHeaders.policy("abc", Set.of())).isEqualTo(start + end);
        assertThat(SecurityHeaders.policy("abc", Set.of("https://tiles.example.go.th")))
                .isEqualTo(start + " https://tiles.example.go.th" + end);
        assertThat(SecurityHeaders.policy("abc", Set.of("https://two.example:8443", "https://one.example")))
                .isEqualTo(start + " https://one.example https://two.example:8443" + end);
    }

    @Test
    void whatIsNoOriginNeverComesIntoThePolicy() {
        for (String hostile : new String[] {
            "https://x; script-src *",
            "*",
            "https:",
            "https://*",
            "http://x",
            "data:",
            "https://x y",
            "https://x\r\nSet-Cookie: a=b",
            "'unsafe-inline'",
            "https://x/path",
            ""
        }) {
            assertThatIllegalArgumentException()
                    .as(hostile)
                    .isThrownBy(() -> SecurityHeaders.policy("abc", Set.of(hostile)));
        }
    }

    @Test
    void answersNameNoOtherOrigin() {
        Function<String, Long> parts =
                word -> policy.keySet().stream().filter(word::equals).count();
        assertThat(parts.apply("frame-ancestors")).isEqualTo(1);
        assertThat(SecurityHeaders.policy("abc", Set.of())).doesNotContain("Access-Control");
    }
}
