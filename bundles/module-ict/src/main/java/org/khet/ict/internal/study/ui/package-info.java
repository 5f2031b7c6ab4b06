/** What stands beside records of studies and exchanged data. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.study.ui;
