package org.khet.portal.control.internal.channel;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khet.portal.api.admin.operation.Backups;
import org.khet.portal.api.admin.operation.OfficeBackups;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the machine's own user does with the whole portal. */
@Component(service = PortalOperations.class)
public final class PortalOperations {
    private final Backups backups;
    private final OfficeBackups officeBackups;
    private final Offices offices;
    private final Callers callers;

    /** Commands these services. */
    @Activate
    public PortalOperations(
            @Reference Backups backups,
            @Reference OfficeBackups officeBackups,
            @Reference Offices offices,
            @Reference Callers callers) {
        this.backups = backups;
        this.officeBackups = officeBackups;
        this.offices = offices;
        this.callers = callers;
    }

    Object backUp(HttpServletRequest request) {
        Backups.Made made = isOfAnOffice(request)
                ? officeBackups.make(callers.runtimeSystem(), office(request), folder(request))
                : backups.make(callers.runtimeSystem(), folder(request));
        return Map.of(
                "at",
                made.at().toString(),
                "tables",
                made.tables(),
                "rows",
                made.rows(),
                "files",
                made.files(),
                "bytes",
                made.bytes());
    }

    Object compare(HttpServletRequest request) {
        List<Backups.Compared> compared = isOfAnOffice(request)
                ? officeBackups.compare(callers.runtimeSystem(), folder(request))
                : backups.compare(callers.runtimeSystem(), folder(request));
        List<Map<String, Object>> tables = compared.stream()
                .map(table -> Map.<String, Object>of(
                        "table",
                        table.table(),
                        "backup",
                        table.backup(),
                        "here",
                        table.here(),
                        "equal",
                        table.isEqual()))
                .toList();
        return Map.of("tables", tables);
    }

    Object putBack(HttpServletRequest request) {
        OfficeBackups.Replaced done = officeBackups.replace(callers.runtimeSystem(), office(request), folder(request));
        return Map.of(
                "at",
                done.at().toString(),
                "tables",
                done.tables(),
                "gone",
                done.gone(),
                "rows",
                done.rows(),
                "files",
                done.files());
    }

    Object checkTarget(HttpServletRequest request) {
        backups.checkTarget(
                callers.runtimeSystem(),
                parameter(request, "url"),
                parameter(request, "user"),
                parameter(request, "passwordFile"));
        return Map.of("fit", true);
    }

    Object restored() {
        List<Map<String, Object>> parts = backups.restored(callers.runtimeSystem()).stream()
                .map(part -> Map.<String, Object>of(
                        "prefix", part.prefix(), "done", part.isDone(), "tables", part.tables(), "rows", part.rows()))
                .toList();
        return Map.of("parts", parts);
    }

    private static boolean isOfAnOffice(HttpServletRequest request) {
        return !parameter(request, "office").isEmpty();
    }

    private OfficeId office(HttpServletRequest request) {
        String code = parameter(request, "office");
        return offices.findByCode(code)
                .orElseThrow(() -> new NoLongerThere("office " + code))
                .id();
    }

    private static Path folder(HttpServletRequest request) {
        String folder = parameter(request, "folder");
        try {
            return Path.of(folder);
        } catch (InvalidPathException invalid) {
            throw Rejected.of("folder", "control.backup.relative", folder);
        }
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
