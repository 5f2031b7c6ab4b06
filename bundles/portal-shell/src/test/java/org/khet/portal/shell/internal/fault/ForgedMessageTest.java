package org.khet.portal.shell.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForgedMessageTest {
    private static final StackTraceElement READER =
            frame("com.vaadin.flow.server.communication.rpc.MapSyncRpcHandler", "handleNode");
    private static final StackTraceElement FLOW =
            frame("com.vaadin.flow.internal.nodefeature.ElementPropertyMap", "put");
    private static final StackTraceElement VIEW = frame("org.khet.ict.internal.ticket.ui.RepairFormView", "send");

    @Test
    void textWhereFlowReadsANumber_isAMessageThatNoBrowserSends() {
        Throwable cause =
                thrown(new NumberFormatException("<script>"), frame("java.lang.Integer", "parseInt"), FLOW, READER);
        Throwable failure = thrown(new IllegalArgumentException(cause), FLOW, READER, VIEW);

        assertThat(ForgedMessage.caused(failure)).isTrue();
        assertThat(ForgedMessage.summary(failure))
                .startsWith("NumberFormatException at java.lang.Integer.parseInt")
                .doesNotContain("<script>");
    }

    @Test
    void failureOfAView_isAFault_alsoInsideWhatFlowThrows() {
        Throwable cause = thrown(new NullPointerException(), VIEW, FLOW, READER);

        assertThat(ForgedMessage.caused(cause)).isFalse();
        assertThat(ForgedMessage.caused(thrown(new IllegalStateException(cause), FLOW, READER)))
                .isFalse();
    }

    @Test
    void failureInTheBackground_isAFault() {
        assertThat(ForgedMessage.caused(
                        thrown(new IllegalStateException(), frame("java.util.concurrent.FutureTask", "run"))))
                .isFalse();
    }

    private static Throwable thrown(Throwable failure, StackTraceElement... frames) {
        failure.setStackTrace(frames);
        return failure;
    }

    private static StackTraceElement frame(String type, String method) {
        return new StackTraceElement(type, method, type + ".java", 1);
    }
}
