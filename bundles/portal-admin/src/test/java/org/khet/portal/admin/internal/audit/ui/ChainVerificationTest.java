package org.khet.portal.admin.internal.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.audit.AuditChain;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.testkit.TestCaller;

/** An administrator lets the chain of the office be read through, which takes its time. */
class ChainVerificationTest {
    private static final OfficeId KT1 = new OfficeId(1);
    private final OpenedPage page = new OpenedPage(TestCaller.in(KT1), "", TextCatalog.THAI);
    private final SlowChain chain = new SlowChain();
    private final ChainVerification proof = new ChainVerification(page, page.texts(), chain);

    @Test
    void pageGoesOnWhileTheChainIsRead_thenTellsTheAnswer() throws InterruptedException {
        proof.button().click();

        assertThat(proof.button().isEnabled()).isFalse();
        assertThat(OpenedPage.words(proof.note())).contains("กำลังตรวจความสมบูรณ์");

        chain.done.countDown();
        page.answer();
        assertThat(proof.button().isEnabled()).isTrue();
        assertThat(OpenedPage.words(proof.note())).contains("ข้อมูลสมบูรณ์", "1,234,567");
    }

    @Test
    void faultFreesTheButton_andTakesTheNoteAway() {
        chain.fault = new IllegalStateException("away");
        proof.button().click();
        chain.done.countDown();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(page::answer); // the shell tells it

        assertThat(proof.button().isEnabled()).isTrue();
        assertThat(OpenedPage.words(proof.note())).doesNotContain("สมบูรณ์");
    }

    private static final class SlowChain implements AuditChain {
        private final CountDownLatch done = new CountDownLatch(1);
        private volatile @Nullable RuntimeException fault;

        @Override
        public Proof prove(Caller caller) {
            try {
                done.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (fault != null) {
                throw fault;
            }
            return new Proof(KT1, 1_234_567, 0, Instant.EPOCH, "a".repeat(64), null);
        }

        @Override
        public List<Proof> prove(RuntimeCaller caller) {
            throw new AssertionError("the page of an office proves the chain of that office only");
        }
    }
}
