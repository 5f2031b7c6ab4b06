/** Flow charts as geometry, picture and table. */
@NullMarked
package org.khet.processes.internal.chart;

import org.jspecify.annotations.NullMarked;
