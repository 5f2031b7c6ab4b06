package org.khet.portal.control.internal.channel;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khet.portal.api.admin.module.ChangeChannel;
import org.khet.portal.api.admin.module.ModuleInspection;
import org.khet.portal.api.admin.module.ModuleInstaller;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What can be commanded; each goes through the service that people's pages use. */
@Component(service = ControlCommands.class)
public final class ControlCommands {
    private static final int HISTORY = 50;
    private final ModuleInstaller installer;
    private final Offices offices;
    private final Callers callers;
    private final ModuleStatus states;
    private final PortalOperations operations;

    /** Commands these services. */
    @Activate
    public ControlCommands(
            @Reference ModuleInstaller installer,
            @Reference Offices offices,
            @Reference Callers callers,
            @Reference ModuleStatus states,
            @Reference PortalOperations operations) {
        this.installer = installer;
        this.offices = offices;
        this.callers = callers;
        this.states = states;
        this.operations = operations;
    }

    /**
     * Runs a command.
     *
     * @param path parts of the path below {@code /control}
     * @return what to answer, for JSON
     */
    Object run(HttpServletRequest request, List<String> path) throws IOException {
        String method = request.getMethod();
        return switch (path.getFirst() + " " + path.size() + " " + method) {
            case "modules 1 GET" -> Map.of("modules", states.all());
            case "modules 1 POST" -> install(request);
            case "offers 1 POST" -> ModuleDescriptions.offer(look(request));
            case "history 1 GET" -> Map.of("changes", history());
            case "modules 2 DELETE" -> remove(path.get(1));
            case "modules 3 POST" -> rollBack(path);
            case "modules 4 PUT" -> turn(path, true);
            case "modules 4 DELETE" -> turn(path, false);
            case "backup 1 POST" -> operations.backUp(request);
            case "backup 1 GET" -> operations.compare(request);
            case "database 1 GET" -> operations.checkTarget(request);
            case "restore 1 GET" -> operations.restored();
            case "restore 1 POST" -> operations.putBack(request);
            default -> throw new NoLongerThere(method + " " + String.join("/", path));
        };
    }

    private ModuleInspection look(HttpServletRequest request) throws IOException {
        String name = Objects.requireNonNullElse(request.getHeader("X-File-Name"), "module.jar");
        return installer.look(callers.runtimeSystem(), name, request.getInputStream());
    }

    private Object install(HttpServletRequest request) throws IOException {
        boolean agreed = "true".equals(request.getHeader("X-Agreed"));
        ModuleInspection offer = look(request);
        return ModuleDescriptions.change(
                installer.letIn(callers.runtimeSystem(), ChangeChannel.COMMAND, offer.sha256(), agreed));
    }

    private List<Map<String, Object>> history() {
        return installer.history(HISTORY).stream()
                .map(ModuleDescriptions::change)
                .toList();
    }

    private Object rollBack(List<String> path) {
        if (!path.get(2).equals("rollback")) {
            throw new NoLongerThere(String.join("/", path));
        }
        return ModuleDescriptions.change(
                installer.rollBack(callers.runtimeSystem(), ChangeChannel.COMMAND, new ModuleId(path.get(1))));
    }

    private Object remove(String id) {
        return ModuleDescriptions.change(
                installer.remove(callers.runtimeSystem(), ChangeChannel.COMMAND, new ModuleId(id)));
    }

    private Object turn(List<String> path, boolean on) {
        ModuleId module = new ModuleId(path.get(1));
        if (installer.list().stream().noneMatch(installed -> installed.id().equals(module))) {
            throw new NoLongerThere("module " + module);
        }
        OfficeId office = offices.findByCode(path.get(3))
                .orElseThrow(() -> new NoLongerThere("office " + path.get(3)))
                .id();
        states.turn(callers.runtimeSystem(), office, module, on);
        return Map.of("id", module.value(), "office", path.get(3), "on", on);
    }
}
