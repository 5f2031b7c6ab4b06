/** Memos (บันทึกข้อความ). */
@NullMarked
package org.khet.documents.internal.memo;

import org.jspecify.annotations.NullMarked;
