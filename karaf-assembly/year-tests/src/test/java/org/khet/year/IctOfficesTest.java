package org.khet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.account.AccountRegister;
import org.khet.ict.internal.account.AccountRequestRecord;
import org.khet.ict.internal.privacy.PersonalViewTrail;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.setting.IctWorkCodes;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketRegister;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.TicketServices;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.runtime.ProductRuntime;

/**
 * Two offices with the ICT module on one installation of the product, beside no other module: nothing of one reaches the other, and what
 * somebody sets, decides or looks at stands on the trail of the own office. Source: ict ICT-106, ICT-109.
 */
class IctOfficesTest {
    private static final PageRequest FIRST = new PageRequest(0, 50, List.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static SharedPortal portal;
    private static ProductRuntime runtime;
    private static PlayedOffice one;
    private static PlayedOffice other;

    @BeforeAll
    static void twoOffices() {
        portal = SharedPortal.with(List.of("ict"), "2026-11-20T09:30", "KT1", "KT2");
        one = portal.office(0);
        other = portal.office(1);
        runtime = one.runtime();
    }

    @AfterAll
    static void leave() {
        portal.close();
    }

    private static List<Ticket> tickets(PlayedOffice office) {
        TicketRegister register = runtime.service(TicketServices.class).register();
        return register.page(office.caller(YearPost.ICT_HEAD), TicketFilter.OPEN, FIRST).stream()
                .map(TicketRow::id)
                .sorted()
                .map(id -> register.open(office.caller(YearPost.ICT_HEAD), id))
                .toList();
    }

    private static List<String> trail(PlayedOffice office) {
        return runtime
                .service(AuditLog.class)
                .page(office.caller(YearPost.ADMINISTRATOR), AuditLog.Filter.ALL, FIRST)
                .stream()
                .map(AuditLog.Entry::action)
                .toList();
    }

    /** Source: ICT-109. */
    @Test
    void recordsNumbersSettingsAndFilesOfOneOfficeReachNobodyOfTheOther() throws java.io.IOException {
        ModuleWork.doOnce("ict", one);
        ModuleWork.doOnce("ict", one);
        ModuleWork.doOnce("ict", other);
        assertThat(tickets(one)).hasSize(2);
        assertThat(tickets(other)).hasSize(1);
        assertThat(tickets(other).getFirst().number().text())
                .as("each office counts by itself")
                .isEqualTo(tickets(one).getFirst().number().text())
                .isEqualTo("ซ-1/2570");
        long foreign = tickets(one).getFirst().id();
        TicketRegister register = runtime.service(TicketServices.class).register();
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> register.open(other.caller(YearPost.ICT_HEAD), foreign));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> register.steps(other.caller(YearPost.ICT_HEAD), foreign));
        RecordService<AccountRequestRecord> requests =
                runtime.service(AccountRegister.class).requests();
        RecordRow request = requests.internal().create(one.caller(YearPost.ICT_HEAD), request(one, requests.kind()));
        assertThat(requests.internal().all(other.system(), RecordFilter.ALL)).isEmpty();
        assertThat(requests.find(other.id(), request.id())).isEmpty();

        Settings settings = runtime.service(Settings.class);
        settings.set(one.caller(YearPost.ADMINISTRATOR), IctSettings.REPLACE_PERCENT, 70, TODAY);
        assertThat(settings.get(one.id(), IctSettings.REPLACE_PERCENT, TODAY)).isEqualTo(70);
        assertThat(settings.get(other.id(), IctSettings.REPLACE_PERCENT, TODAY)).isEqualTo(60);

        Files files = runtime.service(Files.class);
        Files.Staged staged = files.stage(
                "ภาพ.pdf",
                new ByteArrayInputStream("%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII)),
                new FileRules(1 << 20, Set.of("application/pdf")));
        FileId file = runtime.service(Transactions.class).call(() -> files.keep(one.caller(YearPost.ICT_HEAD), staged));
        assertThat(files.find(one.id(), List.of(file))).hasSize(1);
        assertThat(files.find(other.id(), List.of(file))).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> files.open(other.id(), file));
    }

    /** Source: ICT-106. */
    @Test
    void settingApprovalAndALookAtPersonalDataStandOnTheTrailOfTheOwnOfficeOnly() {
        int before = trail(other).size();
        runtime.service(Settings.class).set(one.caller(YearPost.ADMINISTRATOR), IctSettings.REPLACE_PERCENT, 80, TODAY);
        assertThat(runtime.service(AuditLog.class)
                        .page(one.caller(YearPost.ADMINISTRATOR), AuditLog.Filter.ALL, FIRST)
                        .getFirst())
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("core.setting.changed");
                    assertThat(entry.object()).contains("ict.setting.replacePercent");
                    assertThat(entry.actor().name())
                            .isEqualTo(one.caller(YearPost.ADMINISTRATOR).name());
                });
        RecordService<AccountRequestRecord> requests =
                runtime.service(AccountRegister.class).requests();
        AccountRequestRecord kind = requests.kind();
        RecordRow asked = requests.internal().create(one.caller(YearPost.TECHNICIAN), request(one, kind));
        RecordRow certified = requests.internal().act(one.caller(YearPost.FINANCE_HEAD), asked, kind.certify);
        requests.internal().act(one.caller(YearPost.ICT_HEAD), certified, kind.approve);
        runtime.service(PersonalViewTrail.class)
                .opened(
                        one.caller(YearPost.ICT_HEAD),
                        requests.find(one.id(), asked.id()).orElseThrow());
        assertThat(trail(one).reversed())
                .containsSubsequence(
                        "core.setting.changed",
                        "ict.account-request.created",
                        "ict.account-request.certified",
                        "ict.account-request.approved",
                        "ict.account-request.opened");
        assertThat(trail(other)).hasSize(before);
    }

    /** With a role that the office has. */
    private static RecordDraft request(PlayedOffice office, AccountRequestRecord kind) {
        return sample(office, kind)
                .with(
                        kind.role,
                        runtime.service(CodeLists.class)
                                .of(office.id(), IctWorkCodes.ACCOUNT_ROLE)
                                .getFirst()
                                .thai());
    }

    /** A record with a value in each field that somebody types, of people and places of the office. */
    private static RecordDraft sample(PlayedOffice office, RecordKind kind) {
        RecordDraft draft = SampleDraft.of(kind, TODAY);
        for (Field<?> field : kind.fields()) {
            if (draft.raw(field) != null) {
                draft.with(field, local(office, field, Objects.requireNonNull(draft.raw(field))));
            }
        }
        return draft;
    }

    private static Object local(PlayedOffice office, Field<?> field, Object value) {
        return switch (field.type()) {
            case FieldType.UnitRef ignored -> office.unit("ICT");
            case FieldType.PersonRef ignored -> office.person(YearPost.TECHNICIAN);
            case FieldType.SchoolRef ignored -> office.schools().getFirst();
            default -> value;
        };
    }
}
