package org.khet.portal.control.internal.channel;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.control.internal.word.ControlWords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Commands of the machine's own user, admitted by the token of {@link ControlFile}. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardContextSelect(ControlContext.SELECT)
public final class ControlServlet extends HttpServlet {
    private final transient ControlFile file;
    private final transient Commands commands;
    private final transient DemoCommands demo;
    private final transient Texts texts = ControlWords.CATALOG.in(java.util.Locale.ENGLISH);

    /** Lets the holder of the file's token give these commands. */
    @Activate
    public ControlServlet(@Reference ControlFile file, @Reference Commands commands, @Reference DemoCommands demo) {
        this.file = file;
        this.commands = commands;
        this.demo = demo;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!file.admits(Objects.requireNonNullElse(request.getHeader("Authorization"), ""))) {
            Answers.json(response, HttpServletResponse.SC_UNAUTHORIZED, Map.of("error", "the token is not right"));
            return;
        }
        List<String> path = List.of(Objects.requireNonNullElse(request.getPathInfo(), "")
                .replaceFirst("^/", "")
                .split("/", -1));
        try {
            Object answer =
                    path.getFirst().equals("demo") ? demo.run(request.getMethod(), path) : commands.run(request, path);
            Answers.json(response, HttpServletResponse.SC_OK, answer);
        } catch (Rejected rejected) {
            error(
                    response,
                    HttpServletResponse.SC_CONFLICT,
                    rejected.problems().stream().map(this::words).collect(Collectors.joining("\n")));
        } catch (NoLongerThere gone) {
            error(response, HttpServletResponse.SC_NOT_FOUND, "not there: " + gone.getMessage());
        } catch (OutOfService away) {
            error(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, String.valueOf(away.getMessage()));
        }
    }

    private String words(Problem problem) {
        return texts.get(problem.key(), problem.args().toArray());
    }

    private static void error(HttpServletResponse response, int status, String words) throws IOException {
        Answers.json(response, status, Map.of("error", words));
    }
}
