/** Screen of the organisation chart. */
@NullMarked
package org.khet.portal.admin.internal.chart.ui;

import org.jspecify.annotations.NullMarked;
