package org.khet.finance.internal.keeping;

import org.khet.finance.internal.payment.BankFileRecord;
import org.khet.finance.internal.payment.BankFileWriter;
import org.khet.finance.internal.payment.CashPaymentRecord;
import org.khet.finance.internal.payment.ChequeLayoutRecord;
import org.khet.finance.internal.payment.ChequeRecord;
import org.khet.finance.internal.payment.ChequeRules;
import org.khet.finance.internal.payment.DayLock;
import org.khet.finance.internal.payment.PaperRules;
import org.khet.finance.internal.payment.PaymentParts;
import org.khet.finance.internal.payment.PaymentRecord;
import org.khet.finance.internal.payment.PaymentService;
import org.khet.finance.internal.payment.TaxCertificateRecord;
import org.khet.finance.internal.payment.TaxCertificates;
import org.khet.finance.internal.payment.TransferRecord;
import org.khet.finance.internal.payment.WithdrawalRecord;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRegistrar;
import org.khet.portal.api.record.RecordService;

/** Papers by which claims are paid. */
public final class PaymentRecords {
    public final DayLock days;
    public final PaymentService service;
    public final RecordService<PaymentRecord> payments;
    public final RecordService<TaxCertificateRecord> certificates;
    public final RecordService<WithdrawalRecord> withdrawals;
    public final RecordService<ChequeRecord> cheques;
    public final RecordService<TransferRecord> transfers;
    public final RecordService<CashPaymentRecord> cash;
    public final RecordService<ChequeLayoutRecord> layouts;
    public final RecordService<BankFileRecord> bankFiles;
    public final BankFileWriter bankFile;
    public final PaperRules papers;

    /** Keeps them. */
    public PaymentRecords(RecordRegistrar registrar, UnitOfWork work, SpendingRecords spending) {
        days = new DayLock(work);
        payments = registrar.register(new PaymentRecord(days));
        certificates = registrar.register(new TaxCertificateRecord());
        var parts = new PaymentParts(
                spending.claims,
                spending.origins,
                spending.accounts,
                spending.funds,
                spending.lines,
                payments,
                certificates);
        service = new PaymentService(
                parts, spending.balances, spending.budget, days, new TaxCertificates(certificates, work));
        papers = new PaperRules(service, spending.separation, work);
        withdrawals = registrar.register(new WithdrawalRecord(papers));
        var rules = new ChequeRules(papers);
        cheques = registrar.register(new ChequeRecord(rules));
        rules.keep(cheques);
        transfers = registrar.register(new TransferRecord(rules));
        cash = registrar.register(new CashPaymentRecord(rules));
        layouts = registrar.register(new ChequeLayoutRecord());
        bankFiles = registrar.register(new BankFileRecord());
        bankFile = new BankFileWriter(transfers, bankFiles, spending.vendors, parts);
    }
}
