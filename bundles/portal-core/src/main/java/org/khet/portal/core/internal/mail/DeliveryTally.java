package org.khet.portal.core.internal.mail;

/** What came of a round. For one thread. */
final class DeliveryTally {
    private int sent;
    private int failed;

    void sent() {
        sent++;
    }

    void failed() {
        failed++;
    }

    int allSent() {
        return sent;
    }

    int allFailed() {
        return failed;
    }
}
