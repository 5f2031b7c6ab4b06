package org.khet.portal.core.internal.transfer;

import static org.khet.portal.core.internal.transfer.KeptRoles.CLERK;
import static org.khet.portal.core.internal.transfer.KeptRoles.READ;
import static org.khet.portal.core.internal.transfer.KeptRoles.WRITE;
import static org.khet.portal.core.internal.transfer.TestTransfer.CAUSES;
import static org.khet.portal.core.internal.transfer.TestTransfer.DAYS;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.admin.settings.SettingsTransfer.Row;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.TestDatabase;

/** Three offices with their administrators; the first has its own way of working. */
final class ThreeOffices {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    final CoreServices core;
    final TestTransfer transfer;
    final SettingsTransferService desk;
    final TestCaller first;
    final TestCaller second;
    final TestCaller third;

    ThreeOffices(TestDatabase database) {
        database.clear();
        core = new CoreServices(database);
        transfer = new TestTransfer(database, core);
        desk = transfer.desk;
        first = administrator("KT1");
        second = administrator("KT2");
        third = administrator("KT3");
        core.settings.set(first, DAYS, 5, TODAY.minusYears(1));
        core.settings.set(first, DAYS, 7, TODAY.minusMonths(1));
        core.settings.set(first, DAYS, 9, NEW_YEAR);
        core.codes.replace(
                first,
                CAUSES,
                List.of(
                        Code.of("worn", "เสื่อมสภาพ", "worn out"),
                        new Code("fell", null, "ตก", "fell", false),
                        Code.of("wet", "เปียก", ""),
                        Code.below("wet", "rain", "ฝน \"สาด\"", "")));
        transfer.roles.change(first, CLERK, Set.of(READ), Set.of(READ, WRITE));
        transfer.templates.put(first.office(), KeptTemplates.MEMO);
    }

    private TestCaller administrator(String code) {
        OfficeId office = core.office(code);
        core.switches.turn(office, "ict", true);
        return CoreServices.keeper(office).with(RoleRegister.MANAGE, READ, WRITE);
    }

    List<Row> rows(TestCaller caller, byte[] file) {
        return desk.compare(caller, file).rows();
    }

    Set<Row> offered(TestCaller caller, byte[] file) {
        return offered(caller, file, row -> true);
    }

    Set<Row> offered(TestCaller caller, byte[] file, Predicate<Row> wanted) {
        return rows(caller, file).stream().filter(Row::isOffered).filter(wanted).collect(Collectors.toSet());
    }

    List<AuditLog.Entry> trail(TestCaller caller) {
        return core.audit.page(
                TestCaller.in(caller.office()).with(AuditTrail.READ),
                AuditLog.Filter.ALL,
                new PageRequest(0, 100, List.of()));
    }

    static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** The file with one value of a text written anew, as an editor would. */
    static byte[] altered(byte[] file, String before, String after) {
        String text = text(file);
        String changed = text.replace('"' + before + '"', after);
        if (changed.equals(text)) {
            throw new AssertionError("no " + before + " in " + text);
        }
        return changed.getBytes(StandardCharsets.UTF_8);
    }
}
