package org.khet.portal.core.internal.audit;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.audit.AuditTrail;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.MDC;

/** From where the present thread's request came, as the public door noted it in the logging context. */
@Component(service = RequestOrigin.class)
public final class RequestOrigin {
    private final Function<String, @Nullable String> context;

    /** Reads the logging context. */
    @Activate
    public RequestOrigin() {
        this(MDC::get);
    }

    RequestOrigin(Function<String, @Nullable String> context) {
        this.context = context;
    }

    String address() {
        return Objects.requireNonNullElse(context.apply(AuditTrail.ADDRESS), "");
    }

    String request() {
        return Objects.requireNonNullElse(context.apply(AuditTrail.REQUEST), "");
    }
}
