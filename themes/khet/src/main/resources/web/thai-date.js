// Buddhist years in a date field: what it shows, what it takes, and the head of its calendar.
(() => {
  if (window.khetThaiDate) return;
  const LONG = {
    th: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' '),
    en: 'January February March April May June July August September October November December'.split(' '),
  };
  const WORDS = {
    th: { weekdays: 'อาทิตย์ จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์'.split(' '), short: 'อา. จ. อ. พ. พฤ. ศ. ส.'.split(' '), today: 'วันนี้', cancel: 'ปิด' },
    en: { weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '), short: 'Su Mo Tu We Th Fr Sa'.split(' '), today: 'Today', cancel: 'Close' },
  };
  const SHORT_TH = ['มค', 'กพ', 'มีค', 'เมย', 'พค', 'มิย', 'กค', 'สค', 'กย', 'ตค', 'พย', 'ธค'];
  const arabic = (text) => text.replace(/[๐-๙]/g, (digit) => digit.charCodeAt(0) - 0x0e50);
  const month = (text) => {
    const plain = text.replace(/[.\s]/g, '').toLowerCase();
    if (/^\d{1,2}$/.test(plain)) return +plain - 1;
    const thai = SHORT_TH.indexOf(plain);
    if (thai >= 0) return thai;
    for (const names of [LONG.th, LONG.en]) {
      const found = names.findIndex((name) => plain.length >= 3 && name.toLowerCase().startsWith(plain));
      if (found >= 0) return found;
    }
    return -1;
  };
  // two digits are a Buddhist year of this century of theirs, after an English month a Christian one; below 2400 Christian
  const year = (digits, monthText) => {
    const value = +digits;
    if (digits.length <= 2) return /[a-z]/i.test(monthText) ? 2000 + value : 2500 + value - 543;
    return value < 2400 ? value : value - 543;
  };
  const DAYS = { วันนี้: 0, today: 0, พรุ่งนี้: 1, tomorrow: 1, มะรืนนี้: 2, เมื่อวาน: -1, เมื่อวานนี้: -1, yesterday: -1 };
  const parse = (typed) => {
    const text = arabic(typed).trim();
    const away = DAYS[text.toLowerCase()];
    if (away !== undefined) {
      const then = new Date();
      then.setDate(then.getDate() + away);
      return { day: then.getDate(), month: then.getMonth(), year: then.getFullYear() };
    }
    const parts = text.match(/^(\d{1,2})\s*[/\-. ]?\s*([^\d\s/-][^\d/-]*?|\d{1,2})\s*[/\-. ]?\s*(?:พ\.?ศ\.?\s*)?(\d{4}|\d{2})(?:\s*\(\d{4}\))?$/u);
    if (!parts) return undefined;
    const result = { day: +parts[1], month: month(parts[2]), year: year(parts[3], parts[2]) };
    if (result.month < 0 || result.month > 11) return undefined;
    const days = new Date(result.year, result.month + 1, 0).getDate();
    return result.day >= 1 && result.day <= days ? result : undefined;
  };
  const format = (language) => (date) =>
    language === 'th'
      ? `${date.day} ${LONG.th[date.month]} ${date.year + 543}`
      : `${date.day} ${LONG.en[date.month]} ${date.year} (${date.year + 543})`;
  window.khetThaiDate = (picker, tag) => {
    const language = tag === 'th' ? 'th' : 'en';
    const words = WORDS[language];
    picker.i18n = {
      ...picker.i18n,
      monthNames: LONG[language],
      weekdays: words.weekdays,
      weekdaysShort: words.short,
      firstDayOfWeek: 0,
      today: words.today,
      cancel: words.cancel,
      formatDate: format(language),
      parseDate: parse,
      formatTitle: (name, fullYear) => (language === 'th' ? `${name} ${fullYear + 543}` : `${name} ${fullYear} (${fullYear + 543})`),
    };
  };
})();
