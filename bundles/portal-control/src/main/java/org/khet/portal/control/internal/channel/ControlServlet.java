package org.khet.portal.control.internal.channel;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.control.internal.text.ControlMessages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commands of the machine's own user, admitted by the token of {@link ControlFile}. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardContextSelect(ControlContext.SELECT)
public final class ControlServlet extends HttpServlet {
    private static final Logger LOG = LoggerFactory.getLogger(ControlServlet.class);
    private final transient ControlFile file;
    private final transient RuntimeState state;
    private final transient PortalShutdown shutdown;
    private final transient AtomicReference<@Nullable ControlCommands> commands = new AtomicReference<>();
    private final transient AtomicReference<@Nullable DemoCommands> demo = new AtomicReference<>();
    private final transient AtomicReference<@Nullable AuditCommands> audit = new AtomicReference<>();
    private final transient Texts texts = ControlMessages.CATALOG.in(java.util.Locale.ENGLISH);

    /** Lets the holder of the file's token give these commands. */
    @Activate
    public ControlServlet(
            @Reference ControlFile file, @Reference RuntimeState state, @Reference PortalShutdown shutdown) {
        this.file = file;
        this.state = state;
        this.shutdown = shutdown;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setCommands(ControlCommands arrived) {
        commands.set(arrived);
    }

    void unsetCommands(ControlCommands gone) {
        commands.compareAndSet(gone, null);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setDemo(DemoCommands arrived) {
        demo.set(arrived);
    }

    void unsetDemo(DemoCommands gone) {
        demo.compareAndSet(gone, null);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setAudit(AuditCommands arrived) {
        audit.set(arrived);
    }

    void unsetAudit(AuditCommands gone) {
        audit.compareAndSet(gone, null);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!file.admits(Objects.requireNonNullElse(request.getHeader("Authorization"), ""))) {
            ControlResponses.json(
                    response, HttpServletResponse.SC_UNAUTHORIZED, Map.of("error", "the token is not right"));
            return;
        }
        List<String> path = List.of(Objects.requireNonNullElse(request.getPathInfo(), "")
                .replaceFirst("^/", "")
                .split("/", -1));
        try {
            ControlResponses.json(response, HttpServletResponse.SC_OK, run(request, path));
        } catch (Rejected rejected) {
            error(
                    response,
                    HttpServletResponse.SC_CONFLICT,
                    rejected.problems().stream().map(this::words).collect(Collectors.joining("\n")));
        } catch (NoLongerThere gone) {
            error(response, HttpServletResponse.SC_NOT_FOUND, "not there: " + gone.getMessage());
        } catch (NotStarted starting) {
            error(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, NotStarted.WORDS);
        } catch (OutOfService away) {
            LOG.warn("a command was not carried out: {}", away.getMessage(), away);
            error(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, away.getMessage() + ": " + reason(away));
        }
    }

    private Object run(HttpServletRequest request, List<String> path) throws IOException, NotStarted {
        return switch (path.getFirst() + " " + request.getMethod()) {
            case "status GET" -> state.describe();
            case "stop POST" -> shutdown.begin();
            case "audit GET" -> started(audit.get()).prove();
            case "demo GET", "demo DELETE" -> started(demo.get()).run(request.getMethod(), path);
            default -> started(commands.get()).run(request, path);
        };
    }

    private static <T> T started(@Nullable T service) throws NotStarted {
        if (service == null) {
            throw new NotStarted();
        }
        return service;
    }

    private String words(Problem problem) {
        return texts.get(problem.key(), problem.args().toArray());
    }

    /** The innermost cause names the file or the address. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }

    private static void error(HttpServletResponse response, int status, String words) throws IOException {
        ControlResponses.json(response, status, Map.of("error", words));
    }

    /** What the command needs is not there yet. */
    private static final class NotStarted extends Exception {
        static final String WORDS =
                "The portal is starting, or waits for its database. See what ./portal status says, then try again.";

        NotStarted() {
            super(WORDS);
        }
    }
}
