"""What was found when the findings of each rule were laid beside the source by hand.

One entry per pair of rule and indicator; pairs of one cause share its words.
"""

_FEW = (
    "wahr: der Nenner liegt unter 100 (gedruckt oder aus Zähler und Wert berechnet): Jugendliche"
    " eines Jahrgangs, einer Schulform oder eines Aufenthaltsstatus in einem Kreis"
)
_ARRIVALS = "die Ankunft der Geflüchteten 2015/16"
_BALANCE = (
    f"wahr: {_ARRIVALS} hebt den Saldo 2015, die Weiterverteilung und der Rückgang danach senken"
    " ihn 2016 und 2017"
)
_KITA = (
    "wahr als Bewegung der Quelle und meist wohl ihr Fehler: Wolfsburg 2019 (EDU-02 "
    "31,0 → 40,4 → 29,8), Oldenburg (Stadt) 2014 und Osnabrück (Stadt) 2015 und 2016 "
    "brechen für ein bis zwei Jahre aus und kehren zurück, ebenso Wittmund 2013 bei "
    "LAN-01; anderswo bleibt die neue Höhe (2016 Lüneburg, Northeim, Rotenburg, "
    "Delmenhorst; 2019 Hildesheim; 2021 Gifhorn)"
)
_NATURALISED = (
    "wahr: an den Enden der Verteilung; Lüneburg, Friesland, Ammerland und Aurich "
    "bürgern viel ein, Lüchow-Dannenberg (ab 7 Fällen im Jahr), Emsland, Cloppenburg und "
    "Grafschaft Bentheim wenig, Uelzen je nach Jahr; Maß sind die Kreise, die schon geliefert "
    "haben, mindestens die Hälfte"
)

JUDGED = {
    ("breakdown_sum", "NDS-20"): "wahr: 2010 bis 2012 nennt die Quelle bis zu 5 Empfänger mehr, als"
    " Deutsche und Ausländer zusammen ergeben; eine Restgruppe nennt sie nicht",
    ("breakdown_sum", "DEM-02"): "wahr: für Göttingen, Oldenburg (Stadt) und Osnabrück (Land)"
    " nennen die Tabellen 1-2-1 und 1-2-6 in den Jahren 2012 bis 2014 verschiedene Gesamtzahlen",
    ("value_contradicts_fraction", "NDS-11"): "wahr: die Prozentspalte „zeitlich unbefristet“ der"
    " Tabelle 2-1-3 steht ein Jahr zu früh; in allen 1.485 prüfbaren Zellen ist sie auf neun"
    " Stellen der Anteil des Folgejahres. Nicht gemeldet wird, wo sich die Anteile beider Jahre"
    " nicht mehr unterscheiden, als es die Rundung der Anzahlen auf 5 erlaubt",
    ("value_contradicts_fraction", "NDS-01"): "wahr: der Anteil 2021 der Tabelle 1-2-2 ist in allen"
    " 45 Kreisen mit der Bevölkerung von 2020 gerechnet; in dreien ändert das weniger als die"
    " Rundung",
    ("jump", "DEM-02"): f"wahr: {_ARRIVALS} (Syrien, Kinder, kurze Aufenthaltsdauer) und ihr"
    " Altern durch die Klassen der Aufenthaltsdauer (2016: 1 bis 3 Jahre, 2019: 4 bis 5,"
    " 2021: 6 bis 7); Arbeitnehmerfreizügigkeit für Polen und Rumänien 2012 bis 2014; 2020 wenige"
    " Zuzüge (Pandemie)",
    ("jump", "DEM-05"): f"{_BALANCE}; am stärksten in den Kreisen mit Aufnahmestellen",
    ("jump", "DEM-06"): (
        f"wahr: {_ARRIVALS} senkt den Anteil lange Ansässiger, etwa in Helmstedt 2015 von 66 "
        "auf 52 Prozent"
    ),
    ("jump", "EDU-02"): _KITA,
    ("jump", "NDS-15"): (f"{_KITA}; NDS-15 zählt dieselben Kinder nach Alter"),
    ("jump", "LAN-01"): _KITA,
    ("jump", "EDU-05"): (
        "wahr: Abgänge ohne Abschluss der Deutschen fallen 2021 in Göttingen auf die Hälfte "
        "und in Holzminden auf ein Drittel, nach einem Anstieg über mehrere Jahre (95 und "
        "22 Fälle)"
    ),
    ("jump", "LEG-02"): "wahr: Hildesheim 2007 (602 → 383 Einbürgerungen) und Lüneburg 2021"
    " (218 → 425)",
    ("jump", "NDS-14"): "wahr: dieselben Einbürgerungen wie LEG-02: Hildesheim 2007, und Grafschaft"
    " Bentheim 2021 (168 → 312)",
    ("jump", "LEG-04"): (
        f"wahr: {_ARRIVALS}: befristete Titel nach den Asylverfahren senken 2016 und 2017 "
        "den Anteil der unbefristeten"
    ),
    ("jump", "NDS-11"): (
        f"wahr: {_ARRIVALS}: der Anteil befristeter Titel steigt 2016 und 2017, bei Männern "
        "in Salzgitter von 30 auf 54 Prozent"
    ),
    ("jump", "NDS-10"): (
        f"wahr: {_ARRIVALS}: ohne Aufenthaltstitel ist, wer auf das Verfahren wartet "
        "(mittlerer Kreis 2014 9, 2015 und 2016 17, 2017 12 Prozent)"
    ),
    ("jump", "NDS-12"): (
        "wahr: humanitäre Titel nach den Asylverfahren 2016 und 2017, die Anteile von "
        "Familie, Bildung und Erwerb sinken; 2011 bis 2013 schwinden die besonderen Gründe, "
        "und kleine Gruppen (15 bis 100 Titel) schwanken; Braunschweig 2021: 2.135 → 950 "
        "Titel zur Ausbildung, in der Quelle ohne Erklärung"
    ),
    ("jump", "NDS-13"): (
        f"wahr: {_ARRIVALS}: 2015 noch ohne Gestattung und Duldung (mittlerer Kreis 36 → 54 "
        "Prozent), 2016 mit Gestattung (29 → 54); 2011 bis 2013 kleine, wechselnde Gruppen"
    ),
    ("jump", "NDS-01"): f"wahr: {_ARRIVALS}, in Kreisen, deren Anteil zuvor zehn Jahre lang kaum"
    " schwankte",
    ("jump", "NDS-02"): (
        f"wahr: {_ARRIVALS} bei Syrien, auf das Mehrfache der wenigen von 2005; sonst kleine "
        "Ausgangszahlen von 2005 (Ukraine, Rumänien) und in einzelnen Kreisen ein "
        "ungewöhnlich starker Rückgang der Türkei 2012 und 2014"
    ),
    ("jump", "NDS-04"): (
        "wahr: ausländische Geburten 2016, ein Jahr nach der Ankunft vieler Eltern "
        "(Göttingen 202 → 337, Cuxhaven 84 → 168, Hildesheim 163 → 284)"
    ),
    ("jump", "NDS-06"): "wahr: Mikrozensus, neue Stichprobe 2016, dazu die Ankunft der"
    " Geflüchteten",
    ("jump", "NDS-07"): (
        "wahr: 2011 fällt Oldenburg (Stadt) von 2.481 auf 1.113, und Ammerland steigt von "
        "537 auf 1.220 und bleibt dort (wohl eine verlegte Aufnahmestelle); 2019 und 2020 "
        "wenige Zuzüge (Pandemie: mittlerer Kreis −24 Prozent); Zuzüge Deutscher 2016 bis "
        "2018 auf neuer Höhe"
    ),
    ("jump", "NDS-08"): (
        "wahr: Fortzüge Deutscher stehen 2016 in allen 45 Kreisen auf dem 1,8- bis "
        "4,5-Fachen von 2015 und bleiben dort: ein Bruch der Wanderungsstatistik; Fortzüge "
        "von Ausländern mit Spitze 2016 (Osnabrück, Land: 3.840 → 8.311 → 4.009); 2020 "
        "Pandemie"
    ),
    ("jump", "NDS-09"): (f"{_BALANCE}; Deutsche 2016: der Bruch bei ihren Fortzügen (NDS-08)"),
    ("jump", "NDS-16"): (
        "wahr: Oberschulen lösen Haupt- und Realschulen ab, von 2014 an wechselt der 8. "
        "Jahrgang ganzer Kreise die Schulform (Celle, Deutsche, Realschule: 811 → 8); "
        "Gesamtschulen wachsen ab 2012, Förderschulen laufen aus (2020)"
    ),
    ("jump", "NDS-18"): (
        "wahr: Beschäftigte am Arbeitsort, etwa Helmstedt 2017 (Männer 509 → 882) und "
        "Oldenburg (Land) 2021 (3.842 → 5.979)"
    ),
    ("jump", "NDS-19"): ("wahr: dieselbe Bewegung wie bei NDS-18 (Oldenburg, Land, 2021)"),
    ("jump", "REF-04"): (
        "wahr: weniger Geduldete 2011 und 2012 (Hildesheim 640 → 410); 2016 in Rotenburg "
        "(Wümme) 120 → 355, in Ammerland 205 → 130"
    ),
    ("jump", "SOC-04"): (
        f"wahr: {_ARRIVALS} hebt die Quote der Ausländer; daneben ein Fehler der Quelle: "
        "Göttingen 2014, Deutsche ab 65 Jahren 22,8 (danach 2,6), unvereinbar mit 7,7 für "
        "alle Deutschen, und Ammerland 2014, Ausländer ab 65 Jahren 10 (danach 24 bis 27)"
    ),
    ("outlier", "DEM-05"): (
        "wahr: im oberen Drittel der schiefen Verteilung und weit über ihrem engen Mittelfeld: "
        "Heidekreis (2020 mit 24,6 der höchste Wert), Osnabrück (Land), Cloppenburg, Vechta, "
        "Emsland, Oldenburg (Land), einzelne Jahre in Stade, Ammerland und Grafschaft Bentheim"
    ),
    ("outlier", "DEM-06"): "wahr: am unteren Ende; Emsland, Cloppenburg, Grafschaft Bentheim und"
    " Leer mit jungem Zuzug",
    ("outlier", "DEM-07"): "wahr: Mikrozensus; Vechta, Cloppenburg und Emsland oben,"
    " Osterholz unten",
    ("outlier", "LAN-01"): "wahr: Grafschaft Bentheim 2016 mit 18,2 Prozent an zweiter Stelle"
    " der Landkreise",
    ("outlier", "LEG-02"): _NATURALISED,
    ("outlier", "NDS-14"): _NATURALISED,
    ("outlier", "NDS-01"): "wahr: Grafschaft Bentheim (niederländische Grenze) mit dem höchsten"
    " Anteil der Landkreise in fast allen Jahren, Vechta unter den ersten vier",
    ("outlier", "NDS-03"): "wahr: Grafschaft Bentheim (niederländische Grenze) mit dem höchsten"
    " Durchschnittsalter, in allen Jahren ab 2016 über 40",
    ("outlier", "REF-04"): "wahr: Friesland 2018 bis 2021 mit dem höchsten Anteil Geduldeter,"
    " doppelt so hoch wie der Median",
    ("small_base", "EDU-05"): _FEW,
    ("small_base", "EDU-07"): _FEW,
    ("small_base", "NDS-12"): _FEW,
    ("small_base", "NDS-13"): _FEW,
    ("small_base", "NDS-17"): _FEW,
}
