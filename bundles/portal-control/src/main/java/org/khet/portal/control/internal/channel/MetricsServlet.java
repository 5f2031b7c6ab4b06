package org.khet.portal.control.internal.channel;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.khet.portal.api.figure.MetricsSource;
import org.khet.portal.api.figure.MetricsSource.Figure;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** {@code GET /metrics} at the control port, in Prometheus' text format, for whoever brings the token of {@link ControlFile}. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardContextSelect(MetricsContext.SELECT)
public final class MetricsServlet extends HttpServlet {
    private final transient List<MetricsSource> sources = new CopyOnWriteArrayList<>();

    private final transient ControlFile file;

    /** Figures of the Java machine are always there. */
    @Activate
    public MetricsServlet(@Reference ControlFile file) {
        this.file = file;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFigures(MetricsSource figures) {
        sources.add(figures);
    }

    void removeFigures(MetricsSource figures) {
        sources.remove(figures);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!file.admits(Objects.requireNonNullElse(request.getHeader("Authorization"), ""))) {
            ControlResponses.text(
                    response, HttpServletResponse.SC_UNAUTHORIZED, "text/plain", "the token is not right\n");
            return;
        }
        StringBuilder text = new StringBuilder();
        Stream.concat(machine().stream(), sources.stream().flatMap(source -> source.read().stream()))
                .forEach(figure -> line(text, figure));
        ControlResponses.text(response, HttpServletResponse.SC_OK, "text/plain;version=0.0.4", text.toString());
    }

    private static List<Figure> machine() {
        var memory = ManagementFactory.getMemoryMXBean();
        var threads = ManagementFactory.getThreadMXBean();
        var classes = ManagementFactory.getClassLoadingMXBean();
        return List.of(
                new Figure(
                        "khet_heap_bytes",
                        "Heap in use.",
                        memory.getHeapMemoryUsage().getUsed()),
                new Figure(
                        "khet_heap_most_bytes",
                        "Heap at most.",
                        memory.getHeapMemoryUsage().getMax()),
                new Figure("khet_threads", "Live threads.", threads.getThreadCount()),
                new Figure("khet_classes", "Loaded classes.", classes.getLoadedClassCount()),
                new Figure(
                        "khet_up_seconds",
                        "Seconds since the start.",
                        ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0));
    }

    private static void line(StringBuilder text, Figure figure) {
        String kind = figure.name().endsWith("_total") ? "counter" : "gauge";
        text.append("# HELP ")
                .append(figure.name())
                .append(' ')
                .append(figure.help())
                .append('\n');
        text.append("# TYPE ").append(figure.name()).append(' ').append(kind).append('\n');
        text.append(figure.name()).append(' ').append(figure.value()).append('\n');
    }
}
