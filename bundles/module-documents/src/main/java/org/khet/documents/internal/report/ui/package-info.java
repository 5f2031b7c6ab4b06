/** Screens beside those that are derived. */
@NullMarked
package org.khet.documents.internal.report.ui;

import org.jspecify.annotations.NullMarked;
