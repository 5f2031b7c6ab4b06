package org.khet.portal.api.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page asks while it is made: the same once, each page for itself. */
class RequestCacheTest {
    private final List<String> read = new ArrayList<>();

    private String once(String question) {
        return RequestCache.once(question, () -> {
            read.add(question);
            return question + " answered";
        });
    }

    @Test
    void sameQuestionOfOnePageIsReadOnce_ofTheNextPageAgain() {
        RequestCache.run(() -> {
            assertThat(once("person 12 of KT1")).isEqualTo("person 12 of KT1 answered");
            assertThat(once("person 12 of KT2")).isEqualTo("person 12 of KT2 answered");
            assertThat(once("person 12 of KT1")).isEqualTo("person 12 of KT1 answered");
        });
        assertThat(read).containsExactly("person 12 of KT1", "person 12 of KT2");

        assertThat(RequestCache.during(() -> once("person 12 of KT1"))).isEqualTo("person 12 of KT1 answered");
        assertThat(read).hasSize(3);
    }

    @Test
    void whereNoPageIsMadeNothingIsKept() {
        once("papers to sign");
        once("papers to sign");

        assertThat(read).hasSize(2);
        assertThat(RequestCache.isOpen()).isFalse();
        RequestCache.clear();
    }

    @Test
    void partOfAPageSharesItsAnswers_whatTheThreadChangesEndsThem() {
        RequestCache.run(() -> {
            once("papers to sign");
            RequestCache.run(() -> once("papers to sign"));
            assertThat(read).hasSize(1);

            RequestCache.clear();
            once("papers to sign");
        });

        assertThat(read).hasSize(2);
    }

    @Test
    void questionThatFailsIsAskedAgain() {
        RequestCache.run(() -> {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> RequestCache.once("papers to sign", () -> {
                        throw new IllegalStateException("the database is away");
                    }));
            assertThat(once("papers to sign")).isEqualTo("papers to sign answered");
        });
    }
}
